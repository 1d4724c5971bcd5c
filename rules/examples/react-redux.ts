import { useDispatch, useSelector } from 'react-redux';

interface Patient {
  lastName: string;
  ward: string;
}
interface State {
  patients: { selected: Patient; filter: string };
}

const useAppSelector = useSelector.withTypes<State>();

export function useTitle(): void {
  const dispatch = useDispatch();
  const filter = useSelector((state: State) => state.patients.filter);
  console.log(filter);
  console.log(useSelector((state: State) => state.patients.selected.lastName)); // flow: log plain
  console.log(useAppSelector((state) => state.patients.selected.lastName)); // flow: log plain
  console.log(dispatch({ type: 'select', payload: { lastName: filter } }));
}
