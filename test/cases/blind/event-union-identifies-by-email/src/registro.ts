import { report } from './telemetry';

export async function registrar(form: FormData): Promise<void> {
  const email = String(form.get('correo'));
  const mobile = String(form.get('telefono'));
  const reply = await fetch('/api/cuentas', { method: 'POST', body: form });
  if (reply.ok) report({ kind: 'signed-up', email, mobile });
}
