/** The sidebar's user interface; needs an assistant from `AssistantProvider`. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/reply.css';
import './styles/pages.css';
import './styles/narrow.css';

export { AssistantProvider } from './context';
export { Sidebar } from './sidebar';
