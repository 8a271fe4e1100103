import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusMark, StatusSymbol, type Status } from './status-mark.tsx';

const shapeOf = (status: Status): string => {
  const { container } = render(<StatusSymbol status={status} />);
  const svg = container.querySelector('svg');
  // The drawing alone: neither colour nor size may be what tells statuses apart.
  return [...(svg?.querySelectorAll('path, rect, circle') ?? [])]
    .map(
      (part) =>
        `${part.tagName}${part.getAttribute('d') ?? part.getAttribute('r') ?? part.getAttribute('rx')}`,
    )
    .join('|');
};

describe('symbols of statuses', () => {
  it('differ by shape, so that greyscale still tells them apart', () => {
    const running: Status[] = [
      'will_miss',
      'at_risk',
      'on_track',
      'met',
      'no_data',
      'not_due',
      'final_exceeded',
    ];
    const shapes = running.map(shapeOf);
    expect(shapes.every((shape) => shape.length > 0)).toBe(true);
    expect(new Set(shapes).size).toBe(running.length);
  });

  it('differ by outline between good, at risk and bad, not only by the glyph inside', () => {
    const outline = (status: Status): string => shapeOf(status).split('|')[0] ?? '';
    expect(new Set((['on_track', 'met', 'at_risk', 'will_miss'] as const).map(outline)).size).toBe(4);
  });

  it('give the verdicts of a closed year the shapes of their running kin', () => {
    expect(shapeOf('final_met')).toBe(shapeOf('met'));
    expect(shapeOf('final_missed')).toBe(shapeOf('will_miss'));
    expect(shapeOf('final_exceeded')).not.toBe(shapeOf('final_met'));
  });

  it('are hidden from readers beside their word and named without it', () => {
    render(<StatusMark status="at_risk" word="Có nguy cơ" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Có nguy cơ')).toBeDefined();
    render(<StatusSymbol status="will_miss" label="Dự kiến không đạt" />);
    expect(screen.getByRole('img', { name: 'Dự kiến không đạt' })).toBeDefined();
  });

  it('say why a person decided otherwise', () => {
    render(<StatusMark status="final_met" word="Đạt" adjusted="Văn phòng điều chỉnh đánh giá: bão số 3" />);
    expect(screen.getByText('Văn phòng điều chỉnh đánh giá: bão số 3')).toBeDefined();
  });
});
