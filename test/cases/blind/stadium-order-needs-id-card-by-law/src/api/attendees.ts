import axios from 'axios';

export async function saveAttendee(orderNo: string, seat: string, body: { idCardNo: string; phone: string; aisleSeat: boolean }) {
  await axios.put(`/api/orders/${orderNo}/seats/${seat}`, body);
}
