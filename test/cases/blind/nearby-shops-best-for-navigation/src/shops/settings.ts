import { Accuracy, type LocationOptions } from 'expo-location';

export const POSITION: LocationOptions = { accuracy: Accuracy.BestForNavigation };
