export function storedChoice(purpose: string): 'given' | 'refused' | 'withdrawn' | 'none' {
  const record = JSON.parse(localStorage.getItem(`consent/${purpose}`) ?? 'null') as { state: 'given' | 'refused' | 'withdrawn' } | null;
  return record?.state ?? 'none';
}
