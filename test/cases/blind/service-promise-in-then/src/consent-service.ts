interface ConsentRow {
  purpose: string;
  status: 'given' | 'refused' | 'withdrawn';
}

export class ConsentService {
  constructor(private readonly url: string) {}

  async has(purpose: string): Promise<boolean> {
    const reply = await fetch(this.url);
    const rows: ConsentRow[] = await reply.json();
    return rows.some((row) => row.purpose === purpose && row.status === 'given');
  }
}
