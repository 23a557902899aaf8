import { Queue, QueueEvents, Worker } from "bullmq";
const connection = { host: "localhost", port: 6379 };
const mail = new Queue("mail", { connection });
const audit = new Queue("audit", { connection });
new Worker("mail", async (job) => {
  sink(job.data.body); // flow: email
  sink(job.data.to);
  if (job.name === "reply") return source('email');
  return "sent";
}, { connection }).on("completed", (job, result) => {
  sink(result); // flow: email
  sink(job.data.to);
});
new Worker("audit", async (job) => {
  sink(job.data.body);
  return "ok";
}, { connection }).on("completed", (_job, result) => {
  sink(result);
});
export async function enqueue() {
  await mail.add("welcome", { body: source('email'), to: "ops@example.org" });
  await mail.addBulk([{ name: "reply", data: { body: "b", to: "x@example.org" } }]);
  await audit.add("log", { body: "static" });
}
void enqueue();
void QueueEvents;
