const base = ['quality', 'angle'];
const marketing = ['age', 'gender', 'emotion'];

export const fieldList = (detail: 'plain' | 'rich'): string => (detail === 'rich' ? [...base, ...marketing] : base).join(',');
