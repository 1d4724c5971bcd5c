// A slice of Redux keeps what its reducers are given, and selectors read it.
// @file patients-slice.ts
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

interface Patient {
  lastName: string;
  ward: string;
}
export interface PatientsState {
  selected: Patient | null;
  filter: string;
}

const initialState: PatientsState = { selected: null, filter: '' };

export const patientsSlice = createSlice({
  name: 'patients',
  initialState,
  reducers: {
    select(state, action: PayloadAction<Patient>) {
      console.debug('ward', action.payload.ward);
      console.debug('selected', action.payload.lastName); // expect: no-personal-data-in-logs
      state.selected = action.payload;
    },
    filter(state, action: PayloadAction<string>) {
      state.filter = action.payload;
    },
  },
});
// @file selectors.ts
import { useSelector } from 'react-redux';
import type { PatientsState } from './patients-slice.js';

interface RootState {
  patients: PatientsState;
}

export function useTitle(): string {
  const filter = useSelector((state: RootState) => state.patients.filter);
  const selected = useSelector((state: RootState) => state.patients.selected);
  console.debug('filter', filter, selected?.ward);
  console.debug('title', selected); // expect: no-personal-data-in-logs
  return filter;
}
