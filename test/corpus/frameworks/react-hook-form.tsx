// What a form of React Hook Form submits is what its type declares.
import { useForm, type SubmitHandler } from 'react-hook-form';

interface Booking {
  phone: string;
  seats: number;
}

export function BookingForm() {
  const { register, handleSubmit, watch } = useForm<Booking>();
  const onSubmit: SubmitHandler<Booking> = (booking) => {
    console.log('seats', booking.seats);
    console.log('booked', booking); // expect: no-personal-data-in-logs
  };
  console.debug('seats', watch('seats'));
  console.debug('call', watch('phone')); // expect: no-personal-data-in-logs
  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <input {...register('phone')} />
    </form>
  );
}
