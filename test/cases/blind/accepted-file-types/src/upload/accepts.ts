// case: an upload form is lenient about accepted file types, which has nothing to do with consent
// rules: no-ineffective-consent-check

export interface UploadOptions {
  accept?: string[];
  allowed?: boolean;
  maxBytes?: number;
}

const DEFAULT_TYPES = ['image/png', 'image/jpeg'];

export function isAccepted(file: File, options: UploadOptions = {}): boolean {
  if (options.allowed !== false && file.size <= (options.maxBytes ?? 5_000_000)) {
    return (options.accept ?? DEFAULT_TYPES).includes(file.type);
  }
  return false;
}

export async function upload(file: File, allowed = true): Promise<boolean> {
  const accepted = isAccepted(file, { allowed });
  if (accepted || import.meta.env.DEV) {
    const reply = await fetch('/api/files', { method: 'POST', body: file });
    return reply.ok;
  }
  return false;
}
