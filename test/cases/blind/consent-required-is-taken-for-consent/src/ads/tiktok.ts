declare const ttq: { load(id: string): void; page(): void };

export const tiktok = {
  start(id: string): void {
    ttq.load(id);
    ttq.page();
  },
};
