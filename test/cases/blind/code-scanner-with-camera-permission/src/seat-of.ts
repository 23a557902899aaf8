export function seatOf(code: string): string {
  const [, row, place] = code.split('/');
  return `Row ${row}, seat ${place}`;
}
