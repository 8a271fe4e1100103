/** The public pages the demo's published figures were read on. One name for each, so that an address is typed once. */
const PAPER = 'https://baobackan.com.vn';
const PAPER_NEW = 'https://baobackan.vn';

export const SOURCES = {
  business2021: `${PAPER}/kinh-te/doanh-nhan/`,
  meeting202206: `${PAPER}/ubnd-tinh-bac-kan-to-chuc-phien-hop-thang-62022-post1918.html`,
  autumn2022: `${PAPER}/tap-trung-cao-do-don-luc-thuc-hien-cac-chi-tieu-nhiem-vu-nam-2022-post1579.html`,
  industry202210: `${PAPER}/linh-vuc-cong-nghiep-phat-trien-kha-post1524.html`,
  results2022: `${PAPER}/bac-kan-vuot-kho-hoan-thanh-nhieu-chi-tieu-phat-trien-kinh-te-xa-hoi-post1510.html`,
  newYear2023: `${PAPER}/khai-thac-tot-cac-tiem-nang-the-manh-huy-dong-co-hieu-qua-moi-nguon-luc-de-phat-trien-kinh-te-nhanh-ben-vung-post8608.html`,
  accidents2022: `${PAPER}/bac-kan-giam-ca-ba-tieu-chi-ve-tai-nan-giao-thong-post8236.html`,
  revenue2022: 'https://baovemoitruong.org.vn/bac-kan-go-cac-nut-that-de-thu-hut-dau-tu-tang-thu-ngan-sach',
  conference2022:
    'https://dantocmiennui.vn/bac-kan-trien-khai-nhiem-vu-phat-trien-kinh-te-xa-hoi-nam-2023-post329357.html',
  party202311: `${PAPER}/phat-trien-dang-vien-o-vung-dong-bao-co-dao-vung-dan-toc-thieu-so-bac-kan-ky-3-xay-dung-cung-co-he-thong-chinh-tri-o-co-so-post57440.html`,
  tourism202206: 'https://sovhttdl.backan.gov.vn/index.php?com=tintuc_ct&id_news=193',
  meeting202302: `${PAPER}/phien-hop-ubnd-tinh-thang-02-nam-2023-post49698.html`,
  earlyYear2023: `${PAPER}/bac-kan-day-manh-phat-trien-kinh-te-xa-hoi-ngay-tu-dau-nam-post50248.html`,
  quarterOne2023: 'https://bqlkcnbackan.gov.vn/news/news?news_id=167',
  scenario202304: `${PAPER}/can-co-giai-phap-quyet-liet-chi-dao-thuc-hien-co-hieu-qua-kich-ban-tang-truong-quy-ii-post51730.html`,
  council202307: `${PAPER}/dai-bieu-hdnd-tinh-nghe-cac-bao-cao-to-trinh-post54418.html`,
  forest202307: `${PAPER_NEW}/02-dia-phuong-hoan-thanh-ke-hoach-trong-rung-post54217.html`,
  autumn2023: `${PAPER}/tap-trung-nhiem-vu-phat-trien-kinh-te-nhung-thang-cuoi-nam-post56038.html`,
  conference2023: `${PAPER}/trien-khai-ke-hoach-kinh-te-xa-hoi-an-ninh-quoc-phong-nam-2024-post58895.html`,
  yearEnd2023: `${PAPER}/nhieu-no-luc-trong-phat-trien-kinh-te-xa-hoi-post59427.html`,
  communes2023: 'http://tapchinongnghiep.vn/nong-thon-moi/bac-kan-co-23-xa-dat-chuan-nong-thon-moi-140609',
  newYear2024: `${PAPER}/thieu-tuong-nguyen-huy-canh-pho-tu-lenh-tham-muu-truong-quan-khu-1-tham-va-chuc-tet-tai-bac-kan-post60541.html`,
  poverty2023: 'https://nhandan.vn/bac-kan-phan-dau-giam-hon-1800-ho-ngheo-trong-nam-2024-post796235.html',
  resolution2024: `${PAPER}/quyet-tam-thuc-hien-thang-loi-nghi-quyet-nhiem-vu-nam-2024-post59610.html`,
  communesPlan2023: `${PAPER}/bac-kan-phan-dau-xay-dung-23-xa-ntm-va-ntm-nang-cao-nam-2023-post50558.html`,
  schoolsPlan2023: 'https://backan.gov.vn/Pages/bac-kan-phan-dau-hoan-thanh-chi-tieu-xay-dung-29-t-e9d9.aspx',
  forestPlan2023: 'https://socongthuong.backan.gov.vn/phan-dau-trong-4-045-ha-rung-trong-nam-2023/',
  ocop2023: `${PAPER}/bac-kan-phat-trien-ben-vung-cac-san-pham-ocop-post54154.html`,
  meeting202401: `${PAPER}/phien-hop-ubnd-tinh-thang-012024-post60419.html`,
  meeting202403: `${PAPER}/ubnd-tinh-bac-kan-to-chuc-phien-hop-thang-32024-post62004.html`,
  meeting202407: 'https://baomoi.net.vn/ubnd-tinh-bac-kan-to-chuc-phien-hop-thang-7-c49730136.epi',
  results2024: `${PAPER_NEW}/bac-kan-nhieu-ket-qua-noi-bat-trong-nam-2024-post68492.html`,
  povertyPlan2024: 'https://vietnamnet.vn/tiep-can-da-chieu-giup-nguoi-dan-thoat-ngheo-ben-vung-2321777.html',
  labourGoals2024: 'http://molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=220876',
} as const;

export type SourceName = keyof typeof SOURCES;
