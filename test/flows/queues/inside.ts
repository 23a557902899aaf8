type Job = { value: string; note: string };
class Queue {
  private readonly jobs: Job[] = [];
  private worker?: (job: Job) => Promise<void>;
  process(worker: (job: Job) => Promise<void>) {
    this.worker = worker;
  }
  async add(job: Job) {
    this.jobs.push(job);
    await this.drain();
  }
  private async drain() {
    let job: Job | undefined;
    while ((job = this.jobs.shift())) await this.worker?.(job);
  }
}
const queue = new Queue();
queue.process(async job => {
  sink(job.value); // flow: email
  sink(job.note);
});
queue.add({ value: source('email'), note: 'plain' });
const calm = new Queue();
calm.process(async job => sink(job.value));
calm.add({ value: 'plain', note: 'plain' });
