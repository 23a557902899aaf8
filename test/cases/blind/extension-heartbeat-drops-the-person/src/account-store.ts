export interface Account {
  installId: string;
  email: string;
  fullName: string;
  plan: 'free' | 'pro';
}

export async function loadAccount(): Promise<Account | undefined> {
  const { account } = await chrome.storage.local.get('account');
  return account as Account | undefined;
}
