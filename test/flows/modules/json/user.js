// probes: exports a user object
export const user = { mail: source('email'), id: 1 };
