'use client';

export function BookButton({ hint }: { hint: string }) {
  return <button>Book with {hint}</button>;
}
