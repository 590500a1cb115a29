/** Keeps the rest of the dashboard usable when one page fails, and says what to do. */
import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

interface Props {
  text: string;
  again: string;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { failed: boolean; detail: string }> {
  override state = { failed: false, detail: '' };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, detail: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice tone="danger" action={<Button onClick={() => location.reload()}>{this.props.again}</Button>}>
        {this.props.text} <span className="small">({this.state.detail})</span>
      </Notice>
    );
  }
}
