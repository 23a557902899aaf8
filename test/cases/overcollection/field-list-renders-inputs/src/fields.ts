export const fields = [
  { name: 'city', label: '城市', required: false },
  { name: 'hunyin', label: '婚姻状况', required: true }, // expect: no-mandatory-nonessential-field
];
