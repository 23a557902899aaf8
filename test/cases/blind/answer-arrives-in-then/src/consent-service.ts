export class ConsentService {
  constructor(private readonly url: string) {}

  async hasConsent(purpose: string): Promise<boolean> {
    try {
      const reply = await fetch(this.url);
      const given = (await reply.json()) as { purpose: string; granted: boolean }[];
      return given.some((row) => row.purpose === purpose && row.granted === true);
    } catch {
      return false;
    }
  }
}
