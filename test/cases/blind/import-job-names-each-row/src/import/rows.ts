export interface Reisender {
  buchung: string;
  vorname: string;
  nachname: string;
  passportNo: string;
}

export async function* readRows(lines: AsyncIterable<string>): AsyncGenerator<Reisender> {
  for await (const line of lines) {
    const [buchung, vorname, nachname, passportNo] = line.split(';');
    if (buchung) yield { buchung, vorname, nachname, passportNo };
  }
}

export async function* inBatches<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
