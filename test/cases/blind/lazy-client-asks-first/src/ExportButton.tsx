// case: the client is made at the first event, behind the stored choice
// rules: no-collection-before-consent

import { analyticsClient } from './analytics/client';
import { downloadCsv } from './download-csv';

export function ExportButton({ rows }: { rows: string[][] }) {
  const run = () => {
    downloadCsv(rows);
    analyticsClient()?.capture('exported', { rows: rows.length });
  };

  return <button onClick={run}>Download as CSV</button>;
}
