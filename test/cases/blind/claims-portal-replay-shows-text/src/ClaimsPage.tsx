import { useEffect, useState } from 'react';

interface Claim {
  id: string;
  diagnosis: string;
  amount: number;
}

export function ClaimsPage() {
  const [claims, setClaims] = useState<Claim[]>([]);
  useEffect(() => {
    fetch('/api/claims').then((response) => response.json()).then(setClaims);
  }, []);
  return <ul>{claims.map((claim) => <li key={claim.id}>{claim.diagnosis}: {claim.amount} €</li>)}</ul>;
}
