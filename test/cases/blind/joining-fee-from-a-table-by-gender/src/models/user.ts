import { model, Schema } from 'mongoose';

export interface User {
  nickname: string;
  gender: 'f' | 'm' | 'x';
  town: string;
}

export const UserModel = model<User>('User', new Schema<User>({ nickname: String, gender: { type: String, enum: ['f', 'm', 'x'] }, town: String }));
