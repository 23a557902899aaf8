export async function sendCode(phone: string) {
  const response = await fetch('/api/otp', { method: 'POST', body: JSON.stringify({ phone }) });
  if (!response.ok) throw new Error(`otp ${response.status}`);
}
