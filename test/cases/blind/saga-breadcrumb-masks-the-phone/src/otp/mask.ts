export const maskPhone = (phone: string) => '*'.repeat(Math.max(phone.length - 2, 0)) + phone.slice(-2);
