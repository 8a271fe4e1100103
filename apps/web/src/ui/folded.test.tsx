import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Folded } from './folded.tsx';

const Fields = () => <input aria-label="ô" />;

test('what is folded is made when it is unfolded, and stays as it is when folded again', async () => {
  render(
    <Folded summary="Mở">
      <Fields />
    </Folded>,
  );
  expect(screen.queryByLabelText('ô')).toBeNull();
  fireEvent.click(screen.getByText('Mở'));
  fireEvent.change(await screen.findByLabelText('ô'), { target: { value: 'giữ' } });
  fireEvent.click(screen.getByText('Mở'));
  expect(screen.getByLabelText('ô')).toHaveProperty('value', 'giữ');
});

test('what must be answered is there from the first', () => {
  render(
    <Folded summary="Mở" isOpen>
      <Fields />
    </Folded>,
  );
  expect(screen.getByLabelText('ô')).toBeDefined();
});
