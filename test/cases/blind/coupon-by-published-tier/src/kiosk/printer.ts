export async function printTicket(ticket: { text: string; coupon: number }): Promise<void> {
  await fetch('http://printer.lan/tickets', { method: 'POST', body: JSON.stringify(ticket) });
}

export async function showPinPad(cardId: string): Promise<void> {
  await fetch('http://display.lan/pin', { method: 'POST', body: JSON.stringify({ cardId }) });
}
