export const layout = { wide: false, top: 0 };
