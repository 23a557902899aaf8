/** Templates of customers who asked to come in by face; filled when they enrol at the desk. */
export const enrolledFaces: Float32Array[] = [];
