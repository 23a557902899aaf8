// case: the list of seen notices is asked whether it is there at all
export function seenNotices(): string[] {
  return JSON.parse(localStorage.getItem('seen-notices') ?? '[]');
}
