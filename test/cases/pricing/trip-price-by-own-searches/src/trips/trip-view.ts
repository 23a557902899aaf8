import { model, Schema } from 'mongoose';

export const TripView = model('TripView', new Schema({ account: String, trip: String, at: Date }));
