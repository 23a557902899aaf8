import { http } from '../http';

export interface RepairRequest {
  device: string;
  fullName: string;
  phone: string;
  email: string;
}

export async function requestRepair(request: RepairRequest): Promise<{ number: string }> {
  const { data } = await http.post<{ number: string }>('repairs', request);
  return data;
}
