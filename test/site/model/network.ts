/** The server's clock: every answer takes `delayMs`, or waits for a test to call `flush`. */

interface Answer {
  run: () => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Network {
  private waiting: Answer[] = [];

  private readonly settings: () => { manual: boolean; delayMs: number };

  constructor(settings: () => { manual: boolean; delayMs: number }) {
    this.settings = settings;
  }

  later(run: () => void): void {
    const { manual, delayMs } = this.settings();
    const answer: Answer = { run, timer: undefined };
    this.waiting.push(answer);
    if (!manual) answer.timer = setTimeout(() => this.give(answer), delayMs);
  }

  /** Gives the next `count` answers in order, or all that wait at the moment of the call. */
  flush(count = this.waiting.length): number {
    const due = this.waiting.slice(0, count);
    for (const answer of due) this.give(answer);
    return due.length;
  }

  get pending(): number {
    return this.waiting.length;
  }

  private give(answer: Answer): void {
    const index = this.waiting.indexOf(answer);
    if (index < 0) return;
    this.waiting.splice(index, 1);
    clearTimeout(answer.timer);
    answer.run();
  }
}
