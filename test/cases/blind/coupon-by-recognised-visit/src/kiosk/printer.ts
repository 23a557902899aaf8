export async function printTicket(ticket: { text: string; coupon: number }): Promise<void> {
  await fetch('http://printer.lan/tickets', { method: 'POST', body: JSON.stringify(ticket) });
}
