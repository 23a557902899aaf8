const released = new Set<string>();
const receipts: { sessionId: string; to: string }[] = [];

export const station = {
  async charge(_token: string, cents: number) {
    if (cents < 1) throw new RangeError('nothing to pay');
  },
  async releasePlug(sessionId: string) {
    released.add(sessionId);
  },
  isReleased: (sessionId: string) => released.has(sessionId),
  async sendReceipt(sessionId: string, to: string) {
    receipts.push({ sessionId, to });
  },
};
