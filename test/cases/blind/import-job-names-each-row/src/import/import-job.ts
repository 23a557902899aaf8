// case: rows come out of two generators and the passport numbers of a failed batch are logged
// rules: no-personal-data-in-logs
import type { FastifyBaseLogger } from 'fastify';
import { inBatches, readRows, type Reisender } from './rows';

export async function importPassengers(lines: AsyncIterable<string>, save: (batch: Reisender[]) => Promise<void>, log: FastifyBaseLogger) {
  let done = 0;
  for await (const batch of inBatches(readRows(lines), 50)) {
    try {
      await save(batch);
      done += batch.length;
    } catch {
      const failed = batch.map((row) => row.passportNo);
      log.warn({ failed, done }, 'batch was not saved'); // expect: no-personal-data-in-logs
    }
  }
  log.info({ done }, 'import finished');
}
