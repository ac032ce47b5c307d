import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineTheme,
  type MantineThemeOverride,
} from '@mantine/core';
import type { Locale } from '../../shared/values/id.ts';

const STEEL: MantineColorsTuple = [
  '#f2f7fb',
  '#e3eef7',
  '#c5dcee',
  '#9dc2e0',
  '#73a7d1',
  '#5090c2',
  '#3a7eb3',
  '#2a6da2',
  '#1f5d92',
  '#16406a',
];
const SLATE: MantineColorsTuple = [
  '#e7edf2',
  '#c8d3dd',
  '#a3b3c1',
  '#7f91a1',
  '#55677a',
  '#38475a',
  '#273341',
  '#1d2733',
  '#10161d',
  '#0b1015',
];
const TC = '"Noto Sans TC Variable"';
const SC = '"Noto Sans SC Variable"';

/** Bundled Noto fonts, the reader's own script first, so that shared code points show in the right regional shape. */
function fontFamilyOf(locale: Locale): string {
  const chinese = locale === 'zh-Hans' ? `${SC}, ${TC}` : `${TC}, ${SC}`;
  return `${chinese}, "Noto Sans CJK TC", system-ui, sans-serif`;
}

/** Looks come from here, not from wrapper components. */
export function themeFor(locale: Locale): MantineThemeOverride {
  const fontFamily = fontFamilyOf(locale);
  return createTheme({
    colors: { steel: STEEL, dark: SLATE },
    primaryColor: 'steel',
    primaryShade: { light: 8, dark: 8 },
    autoContrast: true,
    fontFamily,
    headings: {
      fontFamily,
      fontWeight: '650',
      sizes: {
        h1: { fontSize: '18px', lineHeight: '28px' },
        h2: { fontSize: '16px', lineHeight: '24px' },
        h3: { fontSize: '14px', lineHeight: '20px' },
      },
    },
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
    spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
    radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Button: {
        defaultProps: { size: 'sm' },
        vars: (_theme: MantineTheme, props: { readonly size?: string }) => ({
          root: props.size === 'sm' ? { '--button-height': '32px', '--button-padding-x': '14px' } : {},
        }),
      },
      Input: {
        vars: (_theme: MantineTheme, props: { readonly size?: string }) => ({
          wrapper: props.size === 'sm' ? { '--input-height': '32px' } : {},
        }),
      },
      Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } } },
      // Mantine's <header> inside a dialog would count as a second banner of the page.
      ModalHeader: { defaultProps: { role: 'presentation' } },
      Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 100 } } },
      TextInput: { defaultProps: { size: 'sm' } },
      Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    },
  });
}

/** The tokens of the house (`--sd-*`), beside Mantine's own; high contrast overrides them in theme.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2733',
    '--mantine-color-dimmed': '#586878',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-default-border': '#c9d4de',
    '--mantine-color-anchor': '#1f5d92',
    '--mantine-color-error': '#b42318',
  },
  dark: {
    '--mantine-color-text': '#dfe7ee',
    '--mantine-color-dimmed': '#9dafbf',
    '--mantine-color-body': '#151c25',
    '--mantine-color-default': '#1d2733',
    '--mantine-color-default-hover': '#273341',
    '--mantine-color-default-border': '#38475a',
    '--mantine-color-anchor': '#8ebde4',
    '--mantine-color-error': '#ff9d94',
  },
});
