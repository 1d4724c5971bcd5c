import { configureStore, createSlice } from '@reduxjs/toolkit';

interface Patient {
  email: string;
  room: number;
}

const slice = createSlice({ name: 'patients', initialState: [], reducers: {} });
const store = configureStore({ reducer: slice.reducer });

export function admit(patient: Patient): void {
  console.log(store.dispatch({ type: 'admitted', payload: patient }));
  console.log(store.getState().patient.email, store.getState().page); // flow: log plain
  console.log(patient.room);
}
