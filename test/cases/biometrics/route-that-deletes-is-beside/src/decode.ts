export const decode = (base64: string) => Buffer.from(base64, 'base64');
