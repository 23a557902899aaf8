import React from 'react';

const PLANS = [
  { id: 'flex', label: 'Flex, 8 days a month' },
  { id: 'full', label: 'Full, any time' },
  { id: 'team', label: 'Team room' },
];

export default function PlanPicker({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  return (
    <fieldset>
      {PLANS.map((p) => (
        <label key={p.id}>
          <input type="radio" name="plan" checked={p.id === value} onChange={() => onChange(p.id)} />
          {p.label}
        </label>
      ))}
    </fieldset>
  );
}
