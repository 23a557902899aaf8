export enum E { A = 'x' }
export namespace N { export const v = source('email'); export namespace Inner { export const w = 'x'; } }
export interface T { a: string }
