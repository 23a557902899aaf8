// case: the list of granted purposes is asked for the purpose before the SDK starts
// rules: no-collection-before-consent
export function grantedPurposes(): string[] {
  try {
    return JSON.parse(localStorage.getItem('granted-purposes') ?? '[]');
  } catch {
    return [];
  }
}
