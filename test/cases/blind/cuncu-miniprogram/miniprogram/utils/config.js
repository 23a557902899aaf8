module.exports = {
  baseUrl: 'https://api.cuncu.example',
  xieyiVersion: '2025-04',
  guizi: [
    { id: 'G1', mingcheng: '东站南广场', weidu: 30.29, jingdu: 120.21, kongxian: 8 },
    { id: 'G2', mingcheng: '湖滨银泰', weidu: 30.25, jingdu: 120.16, kongxian: 0 },
  ],
};
