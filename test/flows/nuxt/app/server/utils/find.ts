export const findHeld = defineCachedFunction(async () => ({ value: source('phone'), note: 'plain' }), { maxAge: 60 });
