import axios from 'axios';

export async function pay(pump, fen, form) {
  const { data } = await axios.post(`/api/pumps/${pump}/payments`, { fen, ...form });
  window.location.assign(data.cashierUrl);
}
