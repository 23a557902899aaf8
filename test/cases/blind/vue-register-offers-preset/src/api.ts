export interface Registration {
  phone: string;
  code: string;
  keepSignedIn: boolean;
  agreedToTerms: boolean;
  marketingOptIn: boolean;
}

export async function register(form: Registration): Promise<void> {
  await fetch('/api/register', { method: 'POST', body: JSON.stringify(form) });
}
