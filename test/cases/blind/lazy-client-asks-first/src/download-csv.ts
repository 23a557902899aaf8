export function downloadCsv(rows: string[][]): void {
  const url = URL.createObjectURL(new Blob([rows.map((row) => row.join(';')).join('\n')], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'rows.csv' });
  link.click();
  URL.revokeObjectURL(url);
}
