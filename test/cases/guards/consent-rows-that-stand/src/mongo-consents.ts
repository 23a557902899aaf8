import mongoose from 'mongoose';

const Consent = mongoose.model('Consent', new mongoose.Schema({ rider: String, category: String, kind: String, withdrawnAt: Date }));

export const standingInMongo = (rider: string) => Consent.findOne({ rider, category: 'face', kind: 'separate', withdrawnAt: { $exists: false } });

export const takenBackInMongo = (rider: string) => Consent.findOne({ rider, category: 'face', kind: 'separate', withdrawnAt: { $ne: null } });
