/** What has been started, to be stopped in reverse order, once, however often it is asked for. */
export class Closing {
  private readonly closers: (() => unknown)[] = [];
  private closed: Promise<void> | undefined;

  /** What is added after closing has begun is closed at once: it was still being started. */
  async add(closer: () => unknown): Promise<void> {
    this.closers.push(closer);
    if (!this.closed) return;
    await this.closed;
    await this.closeAll();
  }

  get begun(): boolean {
    return this.closed !== undefined;
  }

  close(): Promise<void> {
    this.closed ??= this.closeAll();
    return this.closed;
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let closer = this.closers.pop(); closer; closer = this.closers.pop()) {
      try {
        await closer();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything stopped cleanly.');
  }
}
