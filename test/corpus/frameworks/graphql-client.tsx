// A query of Apollo's client brings what its type argument declares.
import { gql, useQuery } from '@apollo/client';

interface MemberData {
  member: { email: string; tier: string };
}
interface MemberVariables {
  number: string;
}

const MEMBER = gql`
  query Member($number: ID!) {
    member(number: $number) {
      email
      tier
    }
  }
`;

export function MemberTier({ number }: { number: string }) {
  const { data, loading } = useQuery<MemberData, MemberVariables>(MEMBER, { variables: { number } });
  if (loading || !data) return null;
  console.debug('tier', data.member.tier);
  console.debug('member', data.member); // expect: no-personal-data-in-logs
  return <p>{data.member.tier}</p>;
}
