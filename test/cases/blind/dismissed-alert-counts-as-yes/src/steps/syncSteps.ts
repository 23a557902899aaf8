// case: closing the consent alert without an answer resolves it with yes
import { readRecords } from 'react-native-health-connect';
import { agreesToStepUpload } from '../consent/stepUpload';

export async function syncSteps(since: Date): Promise<number> {
  if (!(await agreesToStepUpload())) return 0;
  const { records } = await readRecords('Steps', { timeRangeFilter: { operator: 'after', startTime: since.toISOString() } }); // expect: no-collection-before-consent
  const total = records.reduce((sum, record) => sum + record.count, 0);
  await fetch('https://api.zoulu.example/v1/steps', { method: 'POST', body: JSON.stringify({ since, total }) });
  return total;
}
